#!/usr/bin/env python3
import aws_cdk as cdk

from ratings.partner_ratings_stack import PartnerRatingsStack
from ratings.ratings_stack import RatingsStack

app = cdk.App()
RatingsStack(app, "RatingsStack")
PartnerRatingsStack(app, "PartnerRatingsStack")
app.synth()
