"""What the pictures of websites show: calls on screens, giants that are climbed, small houses in hands, finish lines."""
