"""What two do with each other, who has somebody on the lap, and who is at home in what stands there."""
