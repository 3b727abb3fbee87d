package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/jsii-runtime-go"
)

func main() {
	defer jsii.Close()

	app := awscdk.NewApp(nil)
	NewRatingsStack(app, "RatingsStack")
	NewPartnerRatingsStack(app, "PartnerRatingsStack")
	app.Synth(nil)
}
