"""OpenAI's image calls: each picture is a task like any other, and the call waits for it."""
