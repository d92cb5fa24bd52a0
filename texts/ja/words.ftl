### Words of the closed vocabularies: statuses, stances, relations, sorts of actors and documents.
