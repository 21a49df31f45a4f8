"""What is measured, a group a module; each gives its rows for a place to work in."""
