package main

import (
	"testing"

	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/jsii-runtime-go"
	local "github.com/awslabs/aws-solutions-constructs-go/apigatewaysagemakerendpoint/testing"
)

func TestTheClientGetsTheRatingsOfTheModel(t *testing.T) {
	response := answerOf(&local.InferenceResponse{Body: jsii.String(`{"predictions": [{"scores": [4.5]}]}`)})

	expectStatus(t, response, 200)
	expectText(t, *response.Body, `{"predictions": [{"scores": [4.5]}]}`)
}

func TestAModelThatFailsIsABadRequest(t *testing.T) {
	response := answerOf(&local.InferenceResponse{StatusCode: jsii.Number(424), Body: jsii.String(`{"message": "unknown user"}`)})

	expectStatus(t, response, 400)
	expectText(t, *response.Body, `{"message": "unknown user"}`)
}

func answerOf(model *local.InferenceResponse) *local.LocalResponse {
	stack := NewRatingsStack(awscdk.NewApp(nil), "Ratings")
	api := local.LocalApi_FromStack(stack, &local.LocalApiOptions{
		Endpoints: &map[string]local.IInferenceEndpoint{"my-endpoint": local.StaticInferenceEndpoint_Of(model)},
	})
	return api.Handle(&local.LocalRequest{HttpMethod: jsii.String("GET"), Path: jsii.String("/321?items=101")})
}

func expectStatus(t *testing.T, response *local.LocalResponse, want float64) {
	t.Helper()
	if *response.StatusCode != want {
		t.Errorf("got status %v, want %v", *response.StatusCode, want)
	}
}
