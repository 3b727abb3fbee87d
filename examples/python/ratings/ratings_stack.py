from pathlib import Path

from aws_cdk import Stack
from aws_cdk import aws_apigateway as apigateway
from aws_solutions_constructs.aws_apigateway_sagemakerendpoint import ApiGatewayToSageMakerEndpoint
from constructs import Construct

REQUEST_TEMPLATE = Path(__file__).with_name("ratings-request.vtl")


class RatingsStack(Stack):
    """An API that asks a recommendation model how a user would rate some items: `GET /{user_id}?items=…`."""

    def __init__(self, scope: Construct, construct_id: str) -> None:
        super().__init__(scope, construct_id)

        ApiGatewayToSageMakerEndpoint(
            self,
            "RatingsApi",
            endpoint_name="my-endpoint",
            resource_path="{user_id}",
            request_mapping_template=REQUEST_TEMPLATE.read_text(encoding="utf-8"),
            method_options=apigateway.MethodOptions(request_parameters={"method.request.querystring.items": True}),
        )
