"""What Qt views list: cases, questions, scores, read through the session."""
