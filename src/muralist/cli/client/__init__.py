"""Commands that talk to a server over HTTP, through muralist.sdk alone."""
