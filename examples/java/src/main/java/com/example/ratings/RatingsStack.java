package com.example.ratings;

import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.apigateway.MethodOptions;
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
                .methodOptions(MethodOptions.builder()
                        .requestParameters(Map.of("method.request.querystring.items", true))
                        .build())
                .build();
    }
}
