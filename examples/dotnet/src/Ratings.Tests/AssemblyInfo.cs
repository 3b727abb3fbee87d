using Xunit;

// All tests share one process of jsii's, which takes one call at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
