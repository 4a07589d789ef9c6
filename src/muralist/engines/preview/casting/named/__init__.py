"""What a name brings along: a city its sight, an icon its plain ground."""
