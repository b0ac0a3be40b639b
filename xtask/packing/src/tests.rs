//! What is packed comes back, and damage does no harm.
