package com.example.ratings;

import software.amazon.awscdk.App;

public final class RatingsApp {
    public static void main(final String[] args) {
        App app = new App();
        new RatingsStack(app, "RatingsStack");
        new PartnerRatingsStack(app, "PartnerRatingsStack");
        app.synth();
    }
}
