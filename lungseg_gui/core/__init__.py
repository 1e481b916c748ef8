"""The domain: what a radiograph, a mask, an edit and a review are. numpy and cv2 only."""
