using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.SolutionsConstructs.AWS.ApiGatewaySageMakerEndpoint;
using Constructs;

namespace Ratings
{
    /// <summary>
    /// The ratings for a partner's web site: with an API key, at a limited rate, as a flat list.
    /// </summary>
    public class PartnerRatingsStack : Stack
    {
        public PartnerRatingsStack(Construct scope, string id) : base(scope, id)
        {
            var role = new Role(this, "InvocationRole", new RoleProps
            {
                AssumedBy = new ServicePrincipal("apigateway.amazonaws.com")
            });
            role.AddToPolicy(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sagemaker:InvokeEndpoint" },
                Resources = new[]
                {
                    FormatArn(new ArnComponents { Service = "sagemaker", Resource = "endpoint", ResourceName = "my-endpoint" })
                }
            }));

            var requestTemplate = MappingTemplateFile.Read("ratings-request.vtl");
            var ratings = new ApiGatewayToSageMakerEndpoint(this, "RatingsApi", new ApiGatewayToSageMakerEndpointProps
            {
                EndpointName = "my-endpoint",
                ResourceName = "partners",
                ResourcePath = "users/{user_id}",
                RequestMappingTemplate = requestTemplate,
                AdditionalRequestTemplates = new Dictionary<string, string> { { "text/plain", requestTemplate } },
                ResponseMappingTemplate = MappingTemplateFile.Read("ratings-response.vtl"),
                CreateUsagePlan = true,
                ApiGatewayExecutionRole = role,
                ApiGatewayProps = new RestApiProps
                {
                    RestApiName = "partner-ratings",
                    Description = "Ratings of items by users, for partners",
                    EndpointConfiguration = new EndpointConfiguration { Types = new[] { EndpointType.REGIONAL } },
                    DefaultMethodOptions = new MethodOptions
                    {
                        ApiKeyRequired = true,
                        RequestParameters = new Dictionary<string, bool> { { "method.request.querystring.items", true } }
                    },
                    DefaultCorsPreflightOptions = new CorsOptions
                    {
                        AllowOrigins = new[] { "https://partner.example.com" },
                        AllowMethods = new[] { "GET" }
                    },
                    DeployOptions = new StageOptions
                    {
                        StageName = "v1",
                        LoggingLevel = MethodLoggingLevel.ERROR,
                        MethodOptions = new Dictionary<string, IMethodDeploymentOptions>
                        {
                            { "/*/*", new MethodDeploymentOptions { ThrottlingRateLimit = 100, ThrottlingBurstLimit = 25 } }
                        }
                    }
                },
                LogGroupProps = new LogGroupProps
                {
                    Retention = RetentionDays.ONE_MONTH,
                    RemovalPolicy = RemovalPolicy.DESTROY
                }
            });

            var similar = ratings.AddEndpoint("Similar", new AddEndpointOptions
            {
                EndpointName = "similar-endpoint",
                ResourceName = "partners",
                ResourcePath = "similar",
                HttpMethod = "POST",
                ApiGatewayExecutionRole = Role.FromRoleArn(this, "SimilarRole", "arn:aws:iam::123456789012:role/similar-items")
            });

            ratings.GrantInvoke(Role.FromRoleArn(this, "Partner", "arn:aws:iam::123456789012:role/partner"));
            similar.GrantInvoke(Role.FromRoleArn(this, "Newsletter", "arn:aws:iam::123456789012:role/newsletter"));

            // A second, in microseconds.
            new Alarm(this, "SlowRatings", new AlarmProps { Metric = ratings.MetricModelLatency("AllTraffic"), Threshold = 1_000_000, EvaluationPeriods = 3 });
            new Alarm(this, "FailingRatings", new AlarmProps { Metric = ratings.MetricModelErrors("AllTraffic"), Threshold = 5, EvaluationPeriods = 1 });
            new Alarm(this, "SlowSimilar", new AlarmProps { Metric = similar.MetricModelLatency("AllTraffic"), Threshold = 1_000_000, EvaluationPeriods = 3 });
            new Alarm(this, "FailingSimilar", new AlarmProps { Metric = similar.MetricModelErrors("AllTraffic"), Threshold = 5, EvaluationPeriods = 1 });

            new CfnOutput(this, "PartnersUrl", new CfnOutputProps { Value = ratings.ApiGateway.UrlForPath("/partners") });
            new CfnOutput(this, "RatingsUrl", new CfnOutputProps { Value = ratings.EndpointUrl });
            new CfnOutput(this, "SimilarUrl", new CfnOutputProps { Value = similar.EndpointUrl });
            new CfnOutput(this, "RatingsRole", new CfnOutputProps { Value = ratings.InvocationRole.RoleArn });
            new CfnOutput(this, "SimilarRoleArn", new CfnOutputProps { Value = similar.InvocationRole.RoleArn });
            new CfnOutput(this, "AccessLog", new CfnOutputProps { Value = ratings.ApiGatewayLogGroup.LogGroupName });
        }
    }
}
