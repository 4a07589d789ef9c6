"""How a picture is framed, and what is seen through its windows."""
