"""The engine `openai_images`: any server that speaks OpenAI's image API, foremost ones on GPUs of one's own."""
