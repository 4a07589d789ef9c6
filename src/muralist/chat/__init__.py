"""Upstream LLM providers: any OpenAI-compatible server, and an echo for trying things without one."""
