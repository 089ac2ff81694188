"""What the prose says in figures: quantities as they are mentioned, and the claims that can be recomputed."""

from __future__ import annotations

from checker.understand.claims.finding import MOST, claims, claims_of
from checker.understand.claims.mentions import mentions, mentions_of

__all__ = ["MOST", "claims", "claims_of", "mentions", "mentions_of"]
