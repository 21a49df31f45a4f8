"""Records: one filled-in form each. Facts and answers, what changed, and what applies."""
