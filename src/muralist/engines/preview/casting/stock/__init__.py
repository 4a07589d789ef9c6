"""What the pictures of websites show: calls on screens, giants that are climbed, houses in hands, finish lines."""
