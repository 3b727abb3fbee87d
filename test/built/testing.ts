import * as library from '../../lib';

// The package has no file for its namespace `testing`: a suite that imports it from lib/testing finds it here.
export = library.testing;
