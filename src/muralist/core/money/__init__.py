"""Money: amounts, the ledger and its books, accounts, and memos of what was sold."""
