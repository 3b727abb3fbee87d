package com.example.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.InferenceResponse;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.LocalApi;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.LocalApiOptions;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.LocalRequest;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.LocalResponse;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.StaticInferenceEndpoint;

class LocalApiTest {
    private static LocalResponse answerOf(InferenceResponse model) {
        RatingsStack stack = new RatingsStack(new App(), "Ratings");
        LocalApi api = LocalApi.fromStack(stack, LocalApiOptions.builder()
                .endpoints(Map.of("my-endpoint", StaticInferenceEndpoint.of(model)))
                .build());
        return api.handle(LocalRequest.builder().httpMethod("GET").path("/321?items=101").build());
    }

    @Test
    void theClientGetsTheRatingsOfTheModel() {
        LocalResponse response = answerOf(InferenceResponse.builder().body("{\"predictions\": [{\"scores\": [4.5]}]}").build());

        assertEquals(200, response.getStatusCode());
        assertEquals("{\"predictions\": [{\"scores\": [4.5]}]}", response.getBody());
    }

    @Test
    void aModelThatFailsIsABadRequest() {
        LocalResponse response = answerOf(InferenceResponse.builder().statusCode(424).body("{\"message\": \"unknown user\"}").build());

        assertEquals(400, response.getStatusCode());
        assertEquals("{\"message\": \"unknown user\"}", response.getBody());
        assertTrue(response.getLog().contains("Endpoint response body before transformations: " + response.getBody()));
    }
}
