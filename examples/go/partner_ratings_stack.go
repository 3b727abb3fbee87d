package main

import (
	_ "embed"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsapigateway"
	"github.com/aws/aws-cdk-go/awscdk/v2/awscloudwatch"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsiam"
	"github.com/aws/aws-cdk-go/awscdk/v2/awslogs"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/awslabs/aws-solutions-constructs-go/apigatewaysagemakerendpoint"
)

//go:embed ratings-response.vtl
var responseTemplate string

// NewPartnerRatingsStack defines the ratings for a partner's web site: with an API key, at a limited rate, as a flat list.
func NewPartnerRatingsStack(scope constructs.Construct, id string) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, nil)

	role := awsiam.NewRole(stack, jsii.String("InvocationRole"), &awsiam.RoleProps{
		AssumedBy: awsiam.NewServicePrincipal(jsii.String("apigateway.amazonaws.com"), nil),
	})
	role.AddToPolicy(awsiam.NewPolicyStatement(&awsiam.PolicyStatementProps{
		Actions: jsii.Strings("sagemaker:InvokeEndpoint"),
		Resources: &[]*string{stack.FormatArn(&awscdk.ArnComponents{
			Service:      jsii.String("sagemaker"),
			Resource:     jsii.String("endpoint"),
			ResourceName: jsii.String("my-endpoint"),
		})},
	}))

	ratings := apigatewaysagemakerendpoint.NewApiGatewayToSageMakerEndpoint(stack, jsii.String("RatingsApi"), &apigatewaysagemakerendpoint.ApiGatewayToSageMakerEndpointProps{
		EndpointName:               jsii.String("my-endpoint"),
		ResourceName:               jsii.String("partners"),
		ResourcePath:               jsii.String("users/{user_id}"),
		RequestMappingTemplate:     &requestTemplate,
		AdditionalRequestTemplates: &map[string]*string{"text/plain": &requestTemplate},
		ResponseMappingTemplate:    &responseTemplate,
		CreateUsagePlan:            jsii.Bool(true),
		ApiGatewayExecutionRole:    role,
		ApiGatewayProps: &awsapigateway.RestApiProps{
			RestApiName: jsii.String("partner-ratings"),
			Description: jsii.String("Ratings of items by users, for partners"),
			EndpointConfiguration: &awsapigateway.EndpointConfiguration{
				Types: &[]awsapigateway.EndpointType{awsapigateway.EndpointType_REGIONAL},
			},
			DefaultMethodOptions: &awsapigateway.MethodOptions{
				ApiKeyRequired:    jsii.Bool(true),
				RequestParameters: &map[string]*bool{"method.request.querystring.items": jsii.Bool(true)},
			},
			DefaultCorsPreflightOptions: &awsapigateway.CorsOptions{
				AllowOrigins: jsii.Strings("https://partner.example.com"),
				AllowMethods: jsii.Strings("GET"),
			},
			DeployOptions: &awsapigateway.StageOptions{
				StageName:    jsii.String("v1"),
				LoggingLevel: awsapigateway.MethodLoggingLevel_ERROR,
				MethodOptions: &map[string]*awsapigateway.MethodDeploymentOptions{
					"/*/*": {
						ThrottlingRateLimit:  jsii.Number(100),
						ThrottlingBurstLimit: jsii.Number(25),
					},
				},
			},
		},
		LogGroupProps: &awslogs.LogGroupProps{
			Retention:     awslogs.RetentionDays_ONE_MONTH,
			RemovalPolicy: awscdk.RemovalPolicy_DESTROY,
		},
	})

	similar := ratings.AddEndpoint(jsii.String("Similar"), &apigatewaysagemakerendpoint.AddEndpointOptions{
		EndpointName:            jsii.String("similar-endpoint"),
		ResourceName:            jsii.String("partners"),
		ResourcePath:            jsii.String("similar"),
		HttpMethod:              jsii.String("POST"),
		ApiGatewayExecutionRole: awsiam.Role_FromRoleArn(stack, jsii.String("SimilarRole"), jsii.String("arn:aws:iam::123456789012:role/similar-items"), nil),
	})

	ratings.GrantInvoke(awsiam.Role_FromRoleArn(stack, jsii.String("Partner"), jsii.String("arn:aws:iam::123456789012:role/partner"), nil))
	similar.GrantInvoke(awsiam.Role_FromRoleArn(stack, jsii.String("Newsletter"), jsii.String("arn:aws:iam::123456789012:role/newsletter"), nil))

	// A second, in microseconds.
	awscloudwatch.NewAlarm(stack, jsii.String("SlowRatings"), &awscloudwatch.AlarmProps{
		Metric:            ratings.MetricModelLatency(jsii.String("AllTraffic"), nil),
		Threshold:         jsii.Number(1000000),
		EvaluationPeriods: jsii.Number(3),
	})
	awscloudwatch.NewAlarm(stack, jsii.String("FailingRatings"), &awscloudwatch.AlarmProps{
		Metric:            ratings.MetricModelErrors(jsii.String("AllTraffic"), nil),
		Threshold:         jsii.Number(5),
		EvaluationPeriods: jsii.Number(1),
	})
	awscloudwatch.NewAlarm(stack, jsii.String("SlowSimilar"), &awscloudwatch.AlarmProps{
		Metric:            similar.MetricModelLatency(jsii.String("AllTraffic"), nil),
		Threshold:         jsii.Number(1000000),
		EvaluationPeriods: jsii.Number(3),
	})
	awscloudwatch.NewAlarm(stack, jsii.String("FailingSimilar"), &awscloudwatch.AlarmProps{
		Metric:            similar.MetricModelErrors(jsii.String("AllTraffic"), nil),
		Threshold:         jsii.Number(5),
		EvaluationPeriods: jsii.Number(1),
	})

	awscdk.NewCfnOutput(stack, jsii.String("PartnersUrl"), &awscdk.CfnOutputProps{
		Value: ratings.ApiGateway().UrlForPath(jsii.String("/partners")),
	})
	awscdk.NewCfnOutput(stack, jsii.String("RatingsUrl"), &awscdk.CfnOutputProps{
		Value: ratings.EndpointUrl(),
	})
	awscdk.NewCfnOutput(stack, jsii.String("SimilarUrl"), &awscdk.CfnOutputProps{
		Value: similar.EndpointUrl(),
	})
	awscdk.NewCfnOutput(stack, jsii.String("RatingsRole"), &awscdk.CfnOutputProps{
		Value: ratings.InvocationRole().RoleArn(),
	})
	awscdk.NewCfnOutput(stack, jsii.String("SimilarRoleArn"), &awscdk.CfnOutputProps{
		Value: similar.InvocationRole().RoleArn(),
	})
	awscdk.NewCfnOutput(stack, jsii.String("AccessLog"), &awscdk.CfnOutputProps{
		Value: ratings.ApiGatewayLogGroup().LogGroupName(),
	})

	return stack
}
