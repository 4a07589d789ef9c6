"""What deeds need to be seen: what is handled, touched, led, pulled and drunk."""
