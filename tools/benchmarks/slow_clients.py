"""A server with many who say nothing or half a word: slow_clients.py PORT PATHS IDLE HALF REQUESTS"""
import http.client
import resource
import socket
import statistics
import sys
import time

port, paths, idle, half, requests = int(sys.argv[1]), open(sys.argv[2]).read().split(), *map(int, sys.argv[3:6])
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, idle + half + 200), hard))


def times():
    took = []
    for number in range(requests):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        began = time.monotonic()
        connection.request("GET", "/sok?q=" + paths[number % len(paths)])
        answer = connection.getresponse()
        answer.read()
        took.append(1000 * (time.monotonic() - began))
        assert answer.status == 200, answer.status
        connection.close()
    return sorted(took)


def told(what, took):
    print(f"{what:<44} p50 {statistics.median(took):7.1f} ms   p99 {took[int(0.99 * len(took))]:7.1f} ms")


told("one client, nobody else", times())
held = []
for number in range(idle + half):
    each = socket.create_connection(("127.0.0.1", port))
    if number >= idle:
        each.sendall(b"GET /sok?q=half HTTP/1.1\r\nHost: a\r\nX-Slow: ")
    held.append(each)
told(f"one client beside {idle} idle, {half} half-sent", times())
still = 0
for each in held:
    each.setblocking(False)
    try:
        still += each.recv(1) != b""
    except BlockingIOError:
        still += 1
    except OSError:
        pass
print(f"{still} of {len(held)} silent connections were still open")
