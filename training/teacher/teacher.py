"""Draws trees over sentences of our own, for the parser that ships to learn from.

    python3 training/teacher/teacher.py LESSONS.json OUT.conllu      (Debian: python3-torch; LESSONS.json by lessons.ts)

A biaffine parser (Dozat and Manning 2017): word vectors (GloVe, kept as they are, plus a learned part for words seen twice or
more), characters through a convolution, tags; two layers of LSTM both ways; the best tree by Chu and Liu and Edmonds with one root.
13 rounds, about 20 minutes on a core. It ends with UAS and LAS on EWT's development part.
"""

import json
import math
import random
import sys
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

SEED, HIDDEN, ROUNDS, BATCH, RATE, DROP = 2, 220, 13, 2500, 2e-3, 0.33
LONGEST, LETTERS = 110, 16
NEVER = -1e9

random.seed(SEED)
torch.manual_seed(SEED)
lessons = json.load(open(sys.argv[1], encoding="utf8"))
train = [s for s in lessons["train"] if len(s["forms"]) <= LONGEST]
counts = Counter(w.lower() for s in train for w in s["forms"])
known = {w: i + 1 for i, w in enumerate(sorted(w for w, c in counts.items() if c > 1))}
glove = {w: i + 2 for i, w in enumerate(lessons["vectors"]["words"])}
glove.update({w: len(glove) + 2 + i for i, w in enumerate(w for w in known if w not in glove)})
letters = {c: i + 2 for i, c in enumerate(sorted({c for s in train for w in s["forms"] for c in w}))}
relations = sorted({r for s in train for r in s["relations"]})
relation_at = {r: i for i, r in enumerate(relations)}


def encoded(sentence):
    forms = sentence["forms"]
    return {
        "word": [glove.get(w.lower(), 1) for w in forms],
        "known": [known.get(w.lower(), 0) for w in forms],
        "letters": [[letters.get(c, 1) for c in w[:LETTERS]] + [0] * (LETTERS - len(w)) for w in forms],
        "tag": sentence["tags"],
        "head": sentence.get("heads", [0] * len(forms)),
        "relation": [relation_at.get(r, 0) for r in sentence.get("relations", relations[:1] * len(forms))],
    }


def batches(data, shuffled):
    order = list(range(len(data)))
    if shuffled:
        random.shuffle(order)
    order.sort(key=lambda i: len(data[i]["word"]) + (random.random() * 4 if shuffled else 0))
    made, batch = [], []
    for i in order:
        if batch and max(len(data[j]["word"]) for j in (i, batch[-1])) * (len(batch) + 1) > BATCH:
            made.append(batch)
            batch = []
        batch.append(i)
    made.append(batch)
    if shuffled:
        random.shuffle(made)
    return made


def padded(data, batch):
    longest = max(len(data[i]["word"]) for i in batch)
    fill = {"letters": [0] * LETTERS, "head": -1, "relation": -1}
    return {
        key: torch.tensor([data[i][key] + [fill.get(key, 0)] * (longest - len(data[i][key])) for i in batch])
        for key in ("word", "known", "letters", "tag", "head", "relation")
    }


class Teacher(nn.Module):
    def __init__(self):
        super().__init__()
        rows = torch.zeros(len(glove) + 2, 100)
        rows[2 : 2 + len(lessons["vectors"]["rows"])] = torch.tensor(lessons["vectors"]["rows"])
        self.glove = nn.Embedding.from_pretrained(rows, freeze=True)
        self.known = nn.Embedding(len(known) + 1, 100)
        nn.init.zeros_(self.known.weight)
        self.tag = nn.Embedding(lessons["tags"], 40)
        self.letter = nn.Embedding(len(letters) + 2, 24)
        self.convolution = nn.Conv1d(24, 64, 4, padding=2)
        self.root = nn.Parameter(torch.randn(204) * 0.1)
        self.layers = nn.ModuleList(
            nn.LSTM(size, HIDDEN, bidirectional=True, batch_first=True) for size in (204, 2 * HIDDEN)
        )
        self.arc_head, self.arc_child = nn.Linear(2 * HIDDEN, 300), nn.Linear(2 * HIDDEN, 300)
        self.relation_head, self.relation_child = nn.Linear(2 * HIDDEN, 100), nn.Linear(2 * HIDDEN, 100)
        self.arcs = nn.Parameter(torch.zeros(301, 300))
        self.names = nn.Parameter(torch.zeros(len(relations), 101, 101))

    def dropped(self, x):
        """The same units of every word of a sentence (Gal and Ghahramani 2016)."""
        if not self.training:
            return x
        return x * x.new_empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - DROP) / (1 - DROP)

    def thinned(self, x, share):
        return x * (torch.rand(*x.shape[:2], 1) > share) if self.training else x

    def forward(self, batch):
        """Logarithms of how likely each word (and the root, 0) is the head of each, and what tells relations."""
        count, length = batch["word"].shape
        spelt = self.convolution(self.letter(batch["letters"].view(count * length, -1)).transpose(1, 2)).amax(2)
        x = torch.cat(
            [
                self.thinned(self.glove(batch["word"]) + self.known(batch["known"]), 0.25),
                self.thinned(spelt.view(count, length, -1), 0.15),
                self.thinned(self.tag(batch["tag"]), 0.15),
            ],
            2,
        )
        x = torch.cat([self.root.expand(count, 1, -1), x], 1)
        there = torch.cat([torch.ones(count, 1, dtype=torch.bool), batch["word"] > 0], 1)
        for layer in self.layers:
            packed = nn.utils.rnn.pack_padded_sequence(
                self.dropped(x), there.sum(1), batch_first=True, enforce_sorted=False
            )
            x, _ = nn.utils.rnn.pad_packed_sequence(layer(packed)[0], batch_first=True)
        x = self.dropped(x)
        heads, children, namers, named = (
            self.dropped(F.leaky_relu(part(x), 0.1))
            for part in (self.arc_head, self.arc_child, self.relation_head, self.relation_child)
        )
        one = heads.new_ones(count, length + 1, 1)
        arcs = torch.cat([children, one], 2) @ self.arcs @ heads.transpose(1, 2)
        arcs = F.log_softmax(arcs.masked_fill(~there.unsqueeze(1), NEVER), 2)
        return arcs, torch.cat([namers, one], 2), torch.cat([named, one], 2)

    def relations_of(self, heads, namers, named):
        at = heads.clamp(min=0).unsqueeze(2).expand(-1, -1, namers.shape[2])
        scores = torch.einsum("bni,kij,bnj->bnk", torch.gather(namers, 1, at), self.names, named[:, 1:])
        return scores


def best_heads(scores):
    """Chu, Liu and Edmonds: scores[child][head], the root first."""
    scores = scores.copy()
    np.fill_diagonal(scores, NEVER)
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = cycle_in(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [i for i in range(len(heads)) if i not in inside]
    at = {node: i for i, node in enumerate(outside)}
    last = len(outside)
    small = np.full((last + 1, last + 1), NEVER)
    worth = sum(scores[k][heads[k]] for k in cycle)
    leaves, enters = {}, {}
    for node in outside:
        small[at[node]][: last] = scores[node][outside]
        leaves[node] = max(cycle, key=lambda k: scores[node][k])
        small[at[node]][last] = scores[node][leaves[node]]
        enters[node] = max(cycle, key=lambda k: scores[k][node] - scores[k][heads[k]])
        small[last][at[node]] = worth + scores[enters[node]][node] - scores[enters[node]][heads[enters[node]]]
    found = best_heads(small)
    result = heads.copy()
    for node in outside[1:]:
        result[node] = leaves[node] if found[at[node]] == last else outside[found[at[node]]]
    result[enters[outside[found[last]]]] = outside[found[last]]
    return result


def cycle_in(heads):
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node > 0 and seen[node] == 0:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node > 0 and seen[node] == start:
            return path[path.index(node) :]
    return []


def tree_of(scores):
    """Heads (0 the root) of words 1, 2, …, with one word at the root."""
    heads = best_heads(scores)
    if (heads[1:] == 0).sum() == 1:
        return heads[1:]
    best = None
    for root in sorted(range(1, len(heads)), key=lambda i: -scores[i][0])[:3]:
        alone = scores.copy()
        alone[[i for i in range(1, len(heads)) if i != root], 0] = NEVER / 10
        found = best_heads(alone)
        worth = sum(alone[i][found[i]] for i in range(1, len(heads)))
        if best is None or worth > best[0]:
            best = (worth, found)
    return best[1][1:]


def parsed(teacher, data):
    teacher.eval()
    trees = [None] * len(data)
    with torch.no_grad():
        for batch in batches(data, False):
            arcs, namers, named = teacher(padded(data, batch))
            sizes = [len(data[i]["word"]) for i in batch]
            heads = torch.zeros(arcs.shape[0], arcs.shape[1] - 1, dtype=torch.long)
            for row, size in enumerate(sizes):
                tree = tree_of(arcs[row, : size + 1, : size + 1].double().numpy())
                heads[row, :size] = torch.tensor(tree.copy())
            names = teacher.relations_of(heads, namers, named)
            names[:, :, relation_at["root"]] = torch.where(heads == 0, -NEVER, NEVER)
            for row, i in enumerate(batch):
                trees[i] = (heads[row, : sizes[row]].tolist(), names[row, : sizes[row]].argmax(1).tolist())
    return trees


def scored(sentences, trees):
    words = heads = named = 0
    for sentence, (found, names) in zip(sentences, trees):
        for form, gold, relation, head, name in zip(
            sentence["forms"], sentence["heads"], sentence["relations"], found, names
        ):
            if relation == "punct":
                continue
            words += 1
            heads += head == gold
            named += head == gold and relations[name].split(":")[0] == relation.split(":")[0]
    return f"UAS {heads / words:.4f}, LAS {named / words:.4f}"


def taught():
    data = [encoded(s) for s in train]
    teacher = Teacher()
    learner = torch.optim.Adam([p for p in teacher.parameters() if p.requires_grad], lr=RATE, betas=(0.9, 0.95))
    steps, step = ROUNDS * len(batches(data, True)), 0
    for number in range(1, ROUNDS + 1):
        teacher.train()
        for batch in batches(data, True):
            step += 1
            rate = RATE * min(1, step / 200) * (0.02 + 0.49 * (1 + math.cos(math.pi * min(1, step / steps))))
            for group in learner.param_groups:
                group["lr"] = rate
            gold = padded(data, batch)
            arcs, namers, named = teacher(gold)
            names = teacher.relations_of(gold["head"], namers, named)
            loss = F.nll_loss(arcs[:, 1:].flatten(0, 1), gold["head"].flatten(), ignore_index=-1)
            loss = loss + F.cross_entropy(names.flatten(0, 1), gold["relation"].flatten(), ignore_index=-1)
            learner.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 5.0)
            learner.step()
        print(f"round {number} of {ROUNDS}: {scored(dev, parsed(teacher, [encoded(s) for s in dev]))}", flush=True)
    return teacher


dev = lessons["dev"]
teacher = taught()
own = lessons["own"]
with open(sys.argv[2], "w", encoding="utf8") as out:
    for sentence, (heads, names) in zip(own, parsed(teacher, [encoded(s) for s in own])):
        for i, (form, head, name) in enumerate(zip(sentence["forms"], heads, names)):
            out.write("\t".join([str(i + 1), form, *"____", str(head), relations[name], "_", "_"]) + "\n")
        out.write("\n")
print(f"{sys.argv[2]}: {len(own)} trees")
