### Events and marks as they are said to a person who hears the window.
