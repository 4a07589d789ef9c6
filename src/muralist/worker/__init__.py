"""Claims what is due and runs it: tasks, callbacks and the tidying up."""
