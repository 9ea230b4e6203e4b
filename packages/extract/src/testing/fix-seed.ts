import * as fc from 'fast-check';

/** Every run draws the same cases, so that a failure is one of the change that caused it. */
fc.configureGlobal({ seed: 20_231_012 });
