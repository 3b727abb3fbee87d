package com.example.ratings;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.apigateway.CorsOptions;
import software.amazon.awscdk.services.apigateway.EndpointConfiguration;
import software.amazon.awscdk.services.apigateway.EndpointType;
import software.amazon.awscdk.services.apigateway.MethodDeploymentOptions;
import software.amazon.awscdk.services.apigateway.MethodLoggingLevel;
import software.amazon.awscdk.services.apigateway.MethodOptions;
import software.amazon.awscdk.services.apigateway.RestApiProps;
import software.amazon.awscdk.services.apigateway.StageOptions;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.LogGroupProps;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.AddEndpointOptions;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.ApiGatewayToSageMakerEndpoint;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.SageMakerEndpointMethod;
import software.constructs.Construct;

/** The ratings for a partner's web site: with an API key, at a limited rate, as a flat list. */
public class PartnerRatingsStack extends Stack {
    public PartnerRatingsStack(final Construct scope, final String id) {
        super(scope, id);

        Role role = Role.Builder.create(this, "InvocationRole")
                .assumedBy(new ServicePrincipal("apigateway.amazonaws.com"))
                .build();
        role.addToPolicy(PolicyStatement.Builder.create()
                .actions(List.of("sagemaker:InvokeEndpoint"))
                .resources(List.of(formatArn(ArnComponents.builder()
                        .service("sagemaker")
                        .resource("endpoint")
                        .resourceName("my-endpoint")
                        .build())))
                .build());

        String requestTemplate = MappingTemplateFile.read("ratings-request.vtl");
        ApiGatewayToSageMakerEndpoint ratings = ApiGatewayToSageMakerEndpoint.Builder.create(this, "RatingsApi")
                .endpointName("my-endpoint")
                .resourceName("partners")
                .resourcePath("users/{user_id}")
                .requestMappingTemplate(requestTemplate)
                .additionalRequestTemplates(Map.of("text/plain", requestTemplate))
                .responseMappingTemplate(MappingTemplateFile.read("ratings-response.vtl"))
                .createUsagePlan(true)
                .apiGatewayExecutionRole(role)
                .apiGatewayProps(RestApiProps.builder()
                        .restApiName("partner-ratings")
                        .description("Ratings of items by users, for partners")
                        .endpointConfiguration(EndpointConfiguration.builder()
                                .types(List.of(EndpointType.REGIONAL))
                                .build())
                        .defaultMethodOptions(MethodOptions.builder()
                                .apiKeyRequired(true)
                                .requestParameters(Map.of("method.request.querystring.items", true))
                                .build())
                        .defaultCorsPreflightOptions(CorsOptions.builder()
                                .allowOrigins(List.of("https://partner.example.com"))
                                .allowMethods(List.of("GET"))
                                .build())
                        .deployOptions(StageOptions.builder()
                                .stageName("v1")
                                .loggingLevel(MethodLoggingLevel.ERROR)
                                .methodOptions(Map.of("/*/*", MethodDeploymentOptions.builder()
                                        .throttlingRateLimit(100)
                                        .throttlingBurstLimit(25)
                                        .build()))
                                .build())
                        .build())
                .logGroupProps(LogGroupProps.builder()
                        .retention(RetentionDays.ONE_MONTH)
                        .removalPolicy(RemovalPolicy.DESTROY)
                        .build())
                .build();

        SageMakerEndpointMethod similar = ratings.addEndpoint("Similar", AddEndpointOptions.builder()
                .endpointName("similar-endpoint")
                .resourceName("partners")
                .resourcePath("similar")
                .httpMethod("POST")
                .apiGatewayExecutionRole(Role.fromRoleArn(this, "SimilarRole", "arn:aws:iam::123456789012:role/similar-items"))
                .build());

        ratings.grantInvoke(Role.fromRoleArn(this, "Partner", "arn:aws:iam::123456789012:role/partner"));
        similar.grantInvoke(Role.fromRoleArn(this, "Newsletter", "arn:aws:iam::123456789012:role/newsletter"));

        // A second, in microseconds.
        Alarm.Builder.create(this, "SlowRatings")
                .metric(ratings.metricModelLatency("AllTraffic"))
                .threshold(1_000_000)
                .evaluationPeriods(3)
                .build();
        Alarm.Builder.create(this, "FailingRatings")
                .metric(ratings.metricModelErrors("AllTraffic"))
                .threshold(5)
                .evaluationPeriods(1)
                .build();
        Alarm.Builder.create(this, "SlowSimilar")
                .metric(similar.metricModelLatency("AllTraffic"))
                .threshold(1_000_000)
                .evaluationPeriods(3)
                .build();
        Alarm.Builder.create(this, "FailingSimilar")
                .metric(similar.metricModelErrors("AllTraffic"))
                .threshold(5)
                .evaluationPeriods(1)
                .build();

        CfnOutput.Builder.create(this, "PartnersUrl")
                .value(ratings.getApiGateway().urlForPath("/partners"))
                .build();
        CfnOutput.Builder.create(this, "RatingsUrl")
                .value(ratings.getEndpointUrl())
                .build();
        CfnOutput.Builder.create(this, "SimilarUrl")
                .value(similar.getEndpointUrl())
                .build();
        CfnOutput.Builder.create(this, "RatingsRole")
                .value(ratings.getInvocationRole().getRoleArn())
                .build();
        CfnOutput.Builder.create(this, "SimilarRoleArn")
                .value(similar.getInvocationRole().getRoleArn())
                .build();
        CfnOutput.Builder.create(this, "AccessLog")
                .value(ratings.getApiGatewayLogGroup().getLogGroupName())
                .build();
    }
}
