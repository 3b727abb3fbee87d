package main

import (
	"fmt"
	"testing"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/jsii-runtime-go"
	"github.com/awslabs/aws-solutions-constructs-go/apigatewaysagemakerendpoint"
	mapping "github.com/awslabs/aws-solutions-constructs-go/apigatewaysagemakerendpoint/testing"
)

func TestARequestBecomesOneInstanceForEachItem(t *testing.T) {
	rendered := mapping.MappingTemplate_FromFile(jsii.String("ratings-request.vtl")).Render(&mapping.RenderRequest{
		PathParameters:        &map[string]*string{"user_id": jsii.String("321")},
		QueryStringParameters: &map[string]*string{"items": jsii.String("101,131,162")},
	})

	expectText(t, *rendered.Body, `{
  "instances": [
    {"in0": [321], "in1": [101]},
    {"in0": [321], "in1": [131]},
    {"in0": [321], "in1": [162]}
  ]
}
`)
}

func TestAModelsOutputBecomesAFlatListOfRatings(t *testing.T) {
	rendered := mapping.MappingTemplate_FromFile(jsii.String("ratings-response.vtl")).Render(&mapping.RenderRequest{
		Body: jsii.String(`{"predictions": [{"scores": [3.4]}, {"scores": [1.1]}]}`),
	})

	expectText(t, *rendered.Body, "{\"ratings\": [3.4, 1.1]}\n")
}

func TestMistakesAreFound(t *testing.T) {
	found := mapping.MappingTemplate_FromFile(jsii.String("ratings-request.vtl")).Findings(&mapping.FindingsOptions{
		PathParameters:    jsii.Strings("user_id"),
		RequestParameters: &map[string]*bool{"method.request.querystring.items": jsii.Bool(true)},
	})
	if len(*found) > 0 {
		t.Errorf("%s in line %v", *(*found)[0].Id, *(*found)[0].Line)
	}

	found = mapping.MappingTemplate_FromString(jsii.String(`{"user": "$input.params("user_id")"}`)).Findings(nil)
	if len(*found) != 1 {
		t.Fatalf("%d findings", len(*found))
	}
	expectText(t, *(*found)[0].Id, "unescapedValue")
	expectText(t, string((*found)[0].Severity), string(mapping.FindingSeverity_WARNING))
}

func TestATemplateThatCannotBeParsedIsShownWithACaret(t *testing.T) {
	message := panicOf(func() {
		mapping.MappingTemplate_FromString(jsii.String("{\n  \"instances\": [#foreach( $item in $items )$item ]\n}"))
	})

	expectText(t, message, "MappingTemplateError: expected '#end' of the '#foreach' in line 2, "+
		"found the end of the template (line 3, column 2)\n\n"+
		"3 | }\n"+
		"  |  ^")
}

func TestWrongPropsAreAllNamedAtOnce(t *testing.T) {
	stack := awscdk.NewStack(awscdk.NewApp(nil), jsii.String("Stack"), nil)

	message := panicOf(func() {
		apigatewaysagemakerendpoint.NewApiGatewayToSageMakerEndpoint(stack, jsii.String("RatingsApi"), &apigatewaysagemakerendpoint.ApiGatewayToSageMakerEndpointProps{
			EndpointName:           jsii.String(""),
			ResourcePath:           jsii.String("users//{user_id}"),
			RequestMappingTemplate: jsii.String("{}"),
		})
	})

	expectText(t, message, "2 problems with the props (at Stack/RatingsApi):\n"+
		"  - 'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, "+
		"as SageMaker names endpoints; got '' (0 characters)\n"+
		"  - 'resourcePath' must not have an empty part; got 'users//{user_id}'; "+
		"leave out the slash at the start, at the end or doubled")
}

// panicOf runs what panics, and returns the panic's message.
func panicOf(run func()) (message string) {
	defer func() {
		if cause := recover(); cause != nil {
			message = fmt.Sprint(cause)
		}
	}()
	run()
	return "no panic"
}

func expectText(t *testing.T, got string, want string) {
	t.Helper()
	if got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}
