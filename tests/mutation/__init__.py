"""How well the tests guard the code: it is changed in small ways, and some test should notice each of them."""
