package com.example.ratings;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.ApiGatewayToSageMakerEndpoint;

class RefusedPropsTest {
    @Test
    void wrongPropsAreAllNamedAtOnce() {
        Stack stack = new Stack(new App(), "Stack");

        RuntimeException thrown = assertThrows(RuntimeException.class, () ->
                ApiGatewayToSageMakerEndpoint.Builder.create(stack, "RatingsApi")
                        .endpointName("")
                        .resourcePath("users//{user_id}")
                        .requestMappingTemplate("{}")
                        .build());

        // What follows the message is the stack of the JavaScript behind it.
        assertTrue(thrown.getMessage().startsWith("""
                2 problems with the props (at Stack/RatingsApi):
                  - 'endpointName' must be 1 to 63 letters, digits and hyphens, with no hyphen at either end, \
                as SageMaker names endpoints; got '' (0 characters)
                  - 'resourcePath' must not have an empty part; got 'users//{user_id}'; \
                leave out the slash at the start, at the end or doubled
                """), thrown.getMessage());
    }
}
