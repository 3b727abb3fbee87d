using Amazon.CDK;

namespace Ratings
{
    sealed class Program
    {
        public static void Main(string[] args)
        {
            var app = new App();
            new RatingsStack(app, "RatingsStack");
            new PartnerRatingsStack(app, "PartnerRatingsStack");
            app.Synth();
        }
    }
}
