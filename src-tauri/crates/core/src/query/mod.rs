//! The language of queries: what people type into the find field, as a tree.
