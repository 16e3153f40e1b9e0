"""What happens to a good file on a bad disk or line."""
import random


def cut(data, parts):
    """Its beginnings, in `parts` lengths from nearly nothing to nearly all."""
    for number in range(parts):
        yield number, data[:max(1, len(data) * (2 * number + 1) // (2 * parts))]


def flipped(data, variants, each=40):
    """Copies in which some bits are other than they were."""
    for seed in range(variants):
        chance = random.Random(seed)
        copy = bytearray(data)
        for _ in range(each):
            copy[chance.randrange(len(copy))] ^= 1 << chance.randrange(8)
        yield seed, bytes(copy)


def shuffled(data, block=512):
    """Its blocks in another order."""
    blocks = [data[at:at + block] for at in range(0, len(data), block)]
    random.Random(1).shuffle(blocks)
    return b"".join(blocks)
