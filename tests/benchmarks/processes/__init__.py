"""What is started as a process of its own to be measured from outside."""
