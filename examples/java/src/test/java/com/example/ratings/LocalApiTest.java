package com.example.ratings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.IInferenceEndpoint;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.InferenceRequest;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.InferenceResponse;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.LocalApi;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.LocalApiOptions;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.LocalRequest;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.testing.LocalResponse;

class LocalApiTest {
    /** Rates every item alike, and fails for a user that it does not know. */
    private static final class RatingModel implements IInferenceEndpoint {
        @Override
        public InferenceResponse invoke(InferenceRequest request) {
            if (request.getBody().contains("\"in0\": [0]")) {
                return InferenceResponse.builder().statusCode(424).body("{\"message\": \"unknown user\"}").build();
            }
            return InferenceResponse.builder().body("{\"predictions\": [{\"scores\": [4.5]}]}").build();
        }
    }

    private static LocalResponse answerTo(String path) {
        RatingsStack stack = new RatingsStack(new App(), "Ratings");
        LocalApi api = LocalApi.fromStack(stack, LocalApiOptions.builder()
                .endpoints(Map.of("my-endpoint", new RatingModel()))
                .build());
        return api.handle(LocalRequest.builder().httpMethod("GET").path(path).build());
    }

    @Test
    void theModelIsAskedForARating() {
        LocalResponse response = answerTo("/321?items=101");

        assertEquals(200, response.getStatusCode());
        assertEquals("{\"predictions\": [{\"scores\": [4.5]}]}", response.getBody());
    }

    @Test
    void aModelThatFailsIsABadRequest() {
        LocalResponse response = answerTo("/0?items=101");

        assertEquals(400, response.getStatusCode());
        assertEquals("{\"message\": \"unknown user\"}", response.getBody());
        assertTrue(response.getLog().contains("Endpoint response body before transformations: " + response.getBody()));
    }
}
