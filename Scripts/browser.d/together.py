"""Checks many files at once, with a browser for each core."""

import concurrent.futures
import os

import checks
from sheet import chromium

worker = {}


def open_browser():
    worker["open"] = chromium()
    worker["browser"] = worker["open"].__enter__()


def check(job):
    file, options = job
    return checks.check(worker["browser"], file, **options)


def check_all(jobs):
    """The problems of each job: a file and the options of its check."""
    cores = min(os.cpu_count() or 1, len(jobs), 4)
    with concurrent.futures.ProcessPoolExecutor(cores, initializer=open_browser) as pool:
        return list(pool.map(check, jobs))
