"""Food of Chinese tables: what lies in a steamer, on the breakfast table and at the stalls."""
