"""What the window does with the services, by subject: opening, predicting, saving, reviewing, viewing, learning."""
