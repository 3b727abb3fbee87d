package com.example.ratings;

import software.amazon.awscdk.Stack;
import software.amazon.awsconstructs.services.apigatewaysagemakerendpoint.ApiGatewayToSageMakerEndpoint;
import software.constructs.Construct;

/** An API that asks a recommendation model how a user would rate some items: {@code GET /{user_id}?items=…}. */
public class RatingsStack extends Stack {
    public RatingsStack(final Construct scope, final String id) {
        super(scope, id);

        ApiGatewayToSageMakerEndpoint.Builder.create(this, "RatingsApi")
                .endpointName("my-endpoint")
                .resourcePath("{user_id}")
                .requestMappingTemplate(MappingTemplateFile.read("ratings-request.vtl"))
                .build();
    }
}
