package main

import (
	_ "embed"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsapigateway"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/awslabs/aws-solutions-constructs-go/apigatewaysagemakerendpoint"
)

//go:embed ratings-request.vtl
var requestTemplate string

// NewRatingsStack defines an API that asks a recommendation model how a user would rate some items: GET /{user_id}?items=….
func NewRatingsStack(scope constructs.Construct, id string) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, nil)

	apigatewaysagemakerendpoint.NewApiGatewayToSageMakerEndpoint(stack, jsii.String("RatingsApi"), &apigatewaysagemakerendpoint.ApiGatewayToSageMakerEndpointProps{
		EndpointName:           jsii.String("my-endpoint"),
		ResourcePath:           jsii.String("{user_id}"),
		RequestMappingTemplate: &requestTemplate,
		MethodOptions: &awsapigateway.MethodOptions{
			RequestParameters: &map[string]*bool{"method.request.querystring.items": jsii.Bool(true)},
		},
	})

	return stack
}
