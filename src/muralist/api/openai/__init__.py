"""OpenAI's dialect: chat and pictures for clients that were written for it."""
