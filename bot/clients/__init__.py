"""The outbound half: HTTP to Microsoft's services, and their answers as core facts."""
