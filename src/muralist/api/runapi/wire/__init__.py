"""The shapes of RunAPI's wire; its words for things appear nowhere else. The same structs write OpenAPI's schemas."""
