"""What comes in from outside: case lists and answers, checked row by row before anything is written."""
