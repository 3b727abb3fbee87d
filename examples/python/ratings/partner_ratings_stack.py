from pathlib import Path

from aws_cdk import CfnOutput, RemovalPolicy, Stack
from aws_cdk import aws_apigateway as apigateway
from aws_cdk import aws_cloudwatch as cloudwatch
from aws_cdk import aws_iam as iam
from aws_cdk import aws_logs as logs
from aws_solutions_constructs.aws_apigateway_sagemakerendpoint import ApiGatewayToSageMakerEndpoint
from constructs import Construct

REQUEST_TEMPLATE = Path(__file__).with_name("ratings-request.vtl")
RESPONSE_TEMPLATE = Path(__file__).with_name("ratings-response.vtl")


class PartnerRatingsStack(Stack):
    """The ratings for a partner's web site: with an API key, at a limited rate, as a flat list."""

    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)

        # The CDK's classes and interfaces name some parameters differently, which pyright refuses.
        principal = iam.ServicePrincipal("apigateway.amazonaws.com")
        role = iam.Role(self, "InvocationRole", assumed_by=principal)  # pyright: ignore[reportArgumentType]
        role.add_to_policy(
            iam.PolicyStatement(
                actions=["sagemaker:InvokeEndpoint"],
                resources=[self.format_arn(service="sagemaker", resource="endpoint", resource_name="my-endpoint")],
            )
        )

        request_template = REQUEST_TEMPLATE.read_text(encoding="utf-8")
        ratings = ApiGatewayToSageMakerEndpoint(
            self,
            "RatingsApi",
            endpoint_name="my-endpoint",
            resource_name="partners",
            resource_path="users/{user_id}",
            request_mapping_template=request_template,
            additional_request_templates={"text/plain": request_template},
            response_mapping_template=RESPONSE_TEMPLATE.read_text(encoding="utf-8"),
            create_usage_plan=True,
            api_gateway_execution_role=role,  # pyright: ignore[reportArgumentType]
            api_gateway_props=apigateway.RestApiProps(
                rest_api_name="partner-ratings",
                description="Ratings of items by users, for partners",
                endpoint_configuration=apigateway.EndpointConfiguration(types=[apigateway.EndpointType.REGIONAL]),
                default_method_options=apigateway.MethodOptions(
                    api_key_required=True,
                    request_parameters={"method.request.querystring.items": True},
                ),
                default_cors_preflight_options=apigateway.CorsOptions(
                    allow_origins=["https://partner.example.com"],
                    allow_methods=["GET"],
                ),
                deploy_options=apigateway.StageOptions(
                    stage_name="v1",
                    logging_level=apigateway.MethodLoggingLevel.ERROR,
                    method_options={
                        "/*/*": apigateway.MethodDeploymentOptions(
                            throttling_rate_limit=100,
                            throttling_burst_limit=25,
                        )
                    },
                ),
            ),
            log_group_props=logs.LogGroupProps(
                retention=logs.RetentionDays.ONE_MONTH,
                removal_policy=RemovalPolicy.DESTROY,
            ),
        )

        similar = ratings.add_endpoint(
            "Similar",
            endpoint_name="similar-endpoint",
            resource_name="partners",
            resource_path="similar",
            http_method="POST",
            api_gateway_execution_role=iam.Role.from_role_arn(
                self, "SimilarRole", "arn:aws:iam::123456789012:role/similar-items"
            ),
        )

        ratings.grant_invoke(iam.Role.from_role_arn(self, "Partner", "arn:aws:iam::123456789012:role/partner"))
        similar.grant_invoke(iam.Role.from_role_arn(self, "Newsletter", "arn:aws:iam::123456789012:role/newsletter"))

        # A second, in microseconds.
        cloudwatch.Alarm(
            self,
            "SlowRatings",
            metric=ratings.metric_model_latency("AllTraffic"),
            threshold=1_000_000,
            evaluation_periods=3,
        )
        cloudwatch.Alarm(
            self,
            "FailingRatings",
            metric=ratings.metric_model_errors("AllTraffic"),
            threshold=5,
            evaluation_periods=1,
        )
        cloudwatch.Alarm(
            self,
            "SlowSimilar",
            metric=similar.metric_model_latency("AllTraffic"),
            threshold=1_000_000,
            evaluation_periods=3,
        )
        cloudwatch.Alarm(
            self,
            "FailingSimilar",
            metric=similar.metric_model_errors("AllTraffic"),
            threshold=5,
            evaluation_periods=1,
        )

        # Only an API that is made elsewhere has no URL.
        assert similar.endpoint_url is not None

        CfnOutput(self, "PartnersUrl", value=ratings.api_gateway.url_for_path("/partners"))
        CfnOutput(self, "RatingsUrl", value=ratings.endpoint_url)
        CfnOutput(self, "SimilarUrl", value=similar.endpoint_url)
        CfnOutput(self, "RatingsRole", value=ratings.invocation_role.role_arn)
        CfnOutput(self, "SimilarRoleArn", value=similar.invocation_role.role_arn)
        CfnOutput(self, "AccessLog", value=ratings.api_gateway_log_group.log_group_name)
