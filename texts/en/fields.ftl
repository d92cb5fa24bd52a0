### Fields that the analyst defines.
