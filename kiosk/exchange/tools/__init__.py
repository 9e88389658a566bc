"""Files for campaign tools that write to people: who agreed to that, and nobody else."""
